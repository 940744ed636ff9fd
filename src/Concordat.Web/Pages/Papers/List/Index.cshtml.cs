using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Web.Access;

namespace Concordat.Web.Pages.Papers.List;

/// <summary>The papers that were read, and what became of each.</summary>
[Needs(RecordKind.DraftReview, Verb.See)]
public sealed class IndexModel(DraftReviewService drafts) : PartnershipPage
{
    /// <summary>The drafts the viewer may see.</summary>
    public IReadOnlyList<DraftReview> Drafts { get; private set; } = [];

    /// <summary>The reviews made of them that the viewer may see, by key.</summary>
    public IReadOnlyDictionary<Guid, Review> Reviews { get; private set; } = new Dictionary<Guid, Review>();

    /// <summary>Whether the viewer may read another.</summary>
    public bool MayRead => DraftReviewPolicy.MayRead(Viewer, Partnership.Id);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        Drafts = await drafts.ListAsync(Partnership.Id, Viewer, HttpContext.RequestAborted);
        Reviews = await drafts.ReviewsOfAsync(Drafts, Viewer, HttpContext.RequestAborted);
    }
}
