using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;

namespace Concordat.Web.Pages.Reviews.Members;

/// <summary>Who takes part in a review.</summary>
[Needs(RecordKind.Review, Verb.See)]
public sealed class IndexModel(ReviewMemberService members) : ReviewPage
{
    /// <summary>Everybody.</summary>
    public IReadOnlyList<ReviewMember> Members { get; private set; } = [];

    /// <summary>Whether the viewer may change who takes part.</summary>
    public bool MayChange => ReviewPolicy.MayChange(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Those who decide, and those who do not.</summary>
    public IEnumerable<(string Heading, IReadOnlyList<ReviewMember> People)> Groups =>
    [
        ("Members", [.. Members.Where(m => m.Role <= MemberRole.Member)]),
        ("Substitutes", [.. Members.Where(m => m.Role == MemberRole.Substitute)]),
        ("Supporting officers", [.. Members.Where(m => m.Role == MemberRole.SupportingOfficer)]),
        ("Invited to attend", [.. Members.Where(m => m.Role > MemberRole.SupportingOfficer)]),
    ];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Members = await members.ListAsync(Review, Viewer, cancellationToken);
}
