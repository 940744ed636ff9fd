namespace Concordat.Domain.Publication;

/// <summary>A minority report as it is printed: whole.</summary>
public sealed record ReportMinority(IReadOnlyList<string> Authors, string Text, DateOnly SubmittedOn);
