namespace Concordat.Web.Demonstration;

public sealed partial class DemonstrationData
{
    private Task ReviewsAsync() => Task.CompletedTask;
}
