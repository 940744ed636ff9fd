namespace Concordat.Application.Shared;

/// <summary>The same form was sent before and has made its change. Nothing was saved.</summary>
public sealed class FormSentBeforeException() : Exception("This form was sent before.");
