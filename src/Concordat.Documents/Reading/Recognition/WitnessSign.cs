namespace Concordat.Documents.Reading.Recognition;

/// <summary>How sure it is that a heading names a witness.</summary>
internal enum WitnessSign
{
    /// <summary>A person, an office, a pseudonym, or words such as "Evidence from".</summary>
    Clear,

    /// <summary>A group or an organisation.</summary>
    Group,

    /// <summary>Any other short line.</summary>
    Unclear,
}
