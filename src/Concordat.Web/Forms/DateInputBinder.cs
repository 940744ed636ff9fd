using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Concordat.Web.Forms;

/// <summary>Reads Name.Day, Name.Month and Name.Year, keeps what was typed, and says what is wrong as a whole sentence.</summary>
public sealed class DateInputBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var date = new DateInput(Part(bindingContext, name, DatePart.Day), Part(bindingContext, name, DatePart.Month), Part(bindingContext, name, DatePart.Year));
        if (string.IsNullOrWhiteSpace(date.Day) && string.IsNullOrWhiteSpace(date.Month) && string.IsNullOrWhiteSpace(date.Year))
        {
            return Task.CompletedTask;
        }
        if (date.Reading().Error is { } error)
        {
            bindingContext.ModelState.TryAddModelError(name, $"{Called(bindingContext.ModelMetadata.GetDisplayName())} {error}");
        }
        bindingContext.Result = ModelBindingResult.Success(date);
        return Task.CompletedTask;
    }

    // "Joined on (optional)" is a label; a sentence says "Joined on must be a real date".
    private static string Called(string label) => label.EndsWith(')') && label.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? label[..at] : label;

    private static string? Part(ModelBindingContext context, string name, DatePart part)
    {
        var key = $"{name}.{part}";
        var typed = context.ValueProvider.GetValue(key);
        if (typed == ValueProviderResult.None) return null;
        context.ModelState.SetModelValue(key, typed);
        // A box left empty is never visited by validation, and one that was not visited would make the whole form invalid.
        context.ModelState.MarkFieldSkipped(key);
        return typed.FirstValue;
    }
}
