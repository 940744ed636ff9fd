using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Web.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Forms;

/// <summary>
/// A form that is sent twice, by an impatient second press or a page sent again, makes its record once: the second sending is led to
/// where the first one led, with a sentence. What was changed in the form before it was sent again is another form.
/// </summary>
public sealed class FormOnceFilter(SentFormService forms, WallClock clock) : IAsyncPageFilter
{
    private const string Sentence = "This form was sent twice and recorded once. This is where it led.";

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || context.HandlerInstance is not PartnershipPage page || request.Form[FormOnceTagHelper.Field] is not [{ Length: > 0 and <= 64 }])
        {
            await next();
            return;
        }

        var form = new FormSent(HashOf(request, page.Viewer.PersonId), clock.Now);
        if (await forms.FindAsync(form.Hash, context.HttpContext.RequestAborted) is { } before)
        {
            context.Result = Lead(page, before);
            return;
        }

        page.Sent = form;
        var done = await next();
        if (done.Exception is FormSentBeforeException)
        {
            done.ExceptionHandled = true;
            done.Result = Lead(page, await forms.FindAsync(form.Hash, context.HttpContext.RequestAborted));
        }
        else if (done.Exception is null && form.IsKept)
        {
            // Whoever pressed twice has given this request up already; where it led is remembered all the same.
            if (done.Result is RedirectResult redirect) await forms.LedToAsync(form, redirect.Url);
        }
        else if (done.Exception is null && done.Result is PageResult && await forms.FindAsync(form.Hash, context.HttpContext.RequestAborted) is { } meanwhile)
        {
            // The other sending came first while this one was being refused because of it.
            done.Result = Lead(page, meanwhile);
        }
    }

    private static RedirectResult Lead(PartnershipPage page, SentForm? before)
    {
        page.TempData["Notification"] = Sentence;
        return new RedirectResult(before?.Address ?? page.Request.Path);
    }

    private static string HashOf(HttpRequest request, Guid? personId)
    {
        var all = new StringBuilder().Append(personId?.ToString("D")).Append('\n').Append(request.Path).Append(request.QueryString);
        foreach (var field in request.Form.Where(field => field.Key != "__RequestVerificationToken").OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            foreach (var value in field.Value) Append(field.Key, value ?? "");
        }

        foreach (var file in request.Form.Files) Append(file.Name, $"{file.FileName} {file.Length.ToString(CultureInfo.InvariantCulture)}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));

        // With its length before it, no value can pass for two fields.
        void Append(string name, string value) => all.Append(CultureInfo.InvariantCulture, $"\n{name.Length} {name} {value.Length} {value}");
    }
}
