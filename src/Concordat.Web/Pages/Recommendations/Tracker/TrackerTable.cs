using Concordat.Application.Reviews;
using Concordat.Documents.Tables;
using Concordat.Domain.Shared;

namespace Concordat.Web.Pages.Recommendations.Tracker;

/// <summary>The tracker as a table, written and read back. A row that cannot be read is listed with its number and the reason.</summary>
public static class TrackerTable
{
    private static readonly IReadOnlyList<TableColumn> Columns =
    [
        new("Reference"), new("Number"), new("Recommendation"), new("Area"), new("Addressed to"), new("Response"), new("Words"), new("Condition"), new("Not accepted"), new("Reason"), new("Deferred until", ColumnKind.Date),
        new("Responded by"), new("Meeting", ColumnKind.Date), new("Action reference"), new("Action"), new("Lead officer"), new("Due", ColumnKind.Date), new("Reason for new date"), new("Status"), new("Delivery plan references"), new("Last update"), new("Exempt"),
    ];

    private static readonly string[] Needed = ["Reference", "Recommendation", "Addressed to", "Response"];

    /// <summary>The table of the rows.</summary>
    public static Table Of(IEnumerable<TrackerRow> rows) => new(Columns, rows.Select(row => (IReadOnlyList<object?>)
    [
        row.Reference, row.PrintedNumber, row.Text, row.Area, row.AddressedTo, row.Response, row.Words, row.Condition, row.NotAccepted, row.Reason, row.DeferredUntil,
        row.RespondedBy, row.Meeting, row.ActionReference, row.Action, row.LeadOfficer, row.Due, row.DueReason, row.Status, row.DeliveryPlan, row.LastUpdate, row.Exempt,
    ]));

    /// <summary>The rows of a table, and what cannot be read in it.</summary>
    public static (IReadOnlyList<TrackerRow> Rows, IReadOnlyList<Reason> Faults) Read(TableReading reading)
    {
        List<Reason> faults = [];
        faults.AddRange(Needed.Where(name => !reading.Columns.Contains(name, StringComparer.OrdinalIgnoreCase)).Select(name => new Reason($"The file has no column “{name}”. Use the file that was exported.")));
        if (faults.Count > 0) return ([], faults);
        return ([.. reading.Rows.Select(Row)], faults);

        TrackerRow Row(TableRow row)
        {
            return new TrackerRow(
                row.Number, reading.Cell(row, "Reference"), Text("Number"), reading.Cell(row, "Recommendation"), Text("Area"), Text("Addressed to"), Text("Response"), Text("Words"), Text("Condition"), Text("Not accepted"), Text("Reason"),
                Day("Deferred until"), Text("Responded by"), Day("Meeting"), Text("Action reference"), Text("Action"), Text("Lead officer"), Day("Due"), Text("Reason for new date"), Text("Status"), Text("Delivery plan references"), Text("Last update"));

            string? Text(string column) => Given.Trimmed(reading.Cell(row, column));

            DateOnly? Day(string column)
            {
                if (Text(column) is not { } text) return null;
                if (TableDate.Read(text) is { } day) return day;
                faults.Add(new Reason($"Row {row.Number}: {TableDate.Fault(text, column)}"));
                return null;
            }
        }
    }
}
