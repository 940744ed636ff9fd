using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>One viewer before the evidence of one review: what <see cref="EvidencePolicy"/> says of them.</summary>
public sealed record EvidenceAccess(Viewer Viewer, Review Review, IReadOnlySet<Guid> Readers)
{
    /// <inheritdoc cref="EvidencePolicy.MayRecord"/>
    public bool MayRecord => EvidencePolicy.MayRecord(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <inheritdoc cref="EvidencePolicy.IsReader"/>
    public bool IsReader => EvidencePolicy.IsReader(Viewer, Review, Readers);

    /// <inheritdoc cref="EvidencePolicy.MayReadIdentities"/>
    public bool MayReadIdentities => EvidencePolicy.MayReadIdentities(Viewer, Review, Readers);

    /// <inheritdoc cref="EvidencePolicy.MayNameReaders"/>
    public bool MayNameReaders => EvidencePolicy.MayNameReaders(Viewer, Review, Readers);

    /// <inheritdoc cref="EvidencePolicy.MaySee"/>
    public bool MaySee(IEvidence item) => EvidencePolicy.MaySee(Viewer, Review, Readers, item);

    /// <inheritdoc cref="EvidencePolicy.MayChange"/>
    public bool MayChange(IEvidence item) => Review.Status != ReviewStatus.Closed && EvidencePolicy.MayChange(Viewer, Review, Readers, item);
}
