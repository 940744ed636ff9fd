using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Concordat.Web.Forms;

/// <summary>What the framework says about a value that it cannot read, as sentences in the words of the field's label.</summary>
public static class BindingSentences
{
    public static void Use(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"{field} cannot be \u201c{value}\u201d: check what was typed");
        messages.SetValueMustBeANumberAccessor(field => $"{field} must be a number");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"\u201c{value}\u201d cannot be read: check what was typed");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
        messages.SetUnknownValueIsInvalidAccessor(field => $"{field} cannot be read: check what was typed");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Something that was typed cannot be read");
        messages.SetValueIsInvalidAccessor(value => $"\u201c{value}\u201d cannot be read: check what was typed");
        messages.SetValueMustNotBeNullAccessor(_ => "Enter a value");
        messages.SetMissingBindRequiredValueAccessor(field => $"Enter {field}");
        messages.SetMissingKeyOrValueAccessor(() => "Enter a value");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Nothing was sent");
    }
}
