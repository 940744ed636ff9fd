namespace Concordat.Web.Charts;

/// <summary>Something on a date line. The colour class is as for a bar's part.</summary>
public sealed record TimelineEvent(DateOnly On, string Text, string ColourClass = "");
