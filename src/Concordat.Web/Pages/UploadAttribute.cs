using Concordat.Application.Reviews;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Concordat.Web.Pages;

/// <summary>
/// The page takes a file. One that is too large is turned away before it is kept anywhere, with a sentence on the same page. It runs
/// before antiforgery, which would read the whole body.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>What is said of a file that is too large.</summary>
    public const string TooLarge = "The file is larger than 50 MB. Save it in a smaller form, or split it, and try again.";

    private const long Room = EvidenceFileService.LargestFile + (1024 * 1024);
    private const long Drained = 2L * 1024 * 1024 * 1024;

    /// <inheritdoc/>
    public int Order => int.MinValue;

    /// <inheritdoc/>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method)) return;
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = request.ContentLength > Room ? Drained : Room;
        context.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = Room, BufferBodyLengthLimit = Room }));
        if (request.ContentLength is not { } length || length <= Room) return;
        // A browser shows the answer only when it could send all it had.
        if (length <= Drained) await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
        context.Result = new RedirectResult(request.Path + "?tooLarge=true");
    }
}
