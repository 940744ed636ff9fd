namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="SixQuestionBand"/>.</summary>
public static class SixQuestionBandWords
{
    public static string For(SixQuestionBand band) => band switch
    {
        SixQuestionBand.Smart => "SMART",
        SixQuestionBand.Amber => "Amber",
        SixQuestionBand.Red => "Red",
    };
}
