namespace Concordat.Domain.Meetings.Notice;

/// <summary>Which days count towards a period of notice.</summary>
public enum DayCounting
{
    /// <summary>Monday to Friday, save bank holidays: the practice of councils.</summary>
    Working,

    /// <summary>Section 243 of the Local Government Act 1972: Saturdays count; Sundays, bank holidays, and the Easter and Christmas breaks do not. Parish practice.</summary>
    Strict,

    /// <summary>Every day.</summary>
    Calendar,
}
