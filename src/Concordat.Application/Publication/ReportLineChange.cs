namespace Concordat.Application.Publication;

/// <summary>A line of the difference between two versions: there in both (null), put in (true) or taken out (false).</summary>
public sealed record ReportLineChange(string Text, bool? PutIn);
