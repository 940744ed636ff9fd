namespace Concordat.Web.Forms;

public enum DatePart
{
    Day,
    Month,
    Year,
}
