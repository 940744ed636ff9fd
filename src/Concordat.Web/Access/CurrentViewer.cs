using System.Security.Claims;
using Concordat.Application.Accounts;
using Concordat.Application.Partnerships;

namespace Concordat.Web.Access;

/// <summary>Who makes this request: read once from the sign-in ticket and the database.</summary>
public sealed class CurrentViewer(IHttpContextAccessor http, ViewerService viewers)
{
    /// <summary>The claim that names the person.</summary>
    public const string PersonClaim = "concordat:person";

    private Viewer? _viewer;

    /// <summary>The viewer; the public when nobody has signed in.</summary>
    public async Task<Viewer> GetAsync()
    {
        if (_viewer is not null) return _viewer;
        var user = http.HttpContext?.User;
        if (user?.Identity?.IsAuthenticated != true || !Guid.TryParse(user.FindFirstValue(PersonClaim), out var person)) return _viewer = Viewer.Public;
        // Whoever found the session has just read who uses it.
        return _viewer = http.HttpContext!.Features.Get<SessionInUse>() is { } session && (session.Viewer.PersonId == person || session.Viewer == Viewer.Public)
            ? session.Viewer
            : await viewers.OfPersonAsync(person, http.HttpContext.RequestAborted);
    }
}
