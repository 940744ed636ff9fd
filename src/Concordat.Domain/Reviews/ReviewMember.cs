using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>Somebody who takes part in a review: a member with their political group, a substitute, an officer, an invitee, an observer.</summary>
public sealed class ReviewMember : IVersioned
{
    private ReviewMember()
    {
    }

    /// <summary>Adds somebody.</summary>
    public static ReviewMember Add(Guid id, Guid reviewId, int order, ReviewMemberDetails details)
    {
        var member = new ReviewMember { Id = id, ReviewId = reviewId, Order = order };
        member.Change(details);
        return member;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>Their place among those of the same role.</summary>
    public int Order { get; private set; }

    /// <summary>Their name as it is printed.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What they are in the review.</summary>
    public MemberRole Role { get; private set; }

    /// <summary>The political group of a councillor, as the council names it.</summary>
    public string? Group { get; private set; }

    /// <summary>Their office or job, such as "Portfolio holder for finance".</summary>
    public string? Office { get; private set; }

    /// <summary>The council or other organisation they come from.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The person, when the office knows them.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Why somebody cannot be added or changed like this.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBe(ReviewMemberDetails details)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(details.Name)) reasons.Add(new("Enter the person’s name.", nameof(Name)));
        reasons.AddRange(TextLimit.Reasons("The name", details.Name, TextLimit.Name, nameof(Name)));
        reasons.AddRange(TextLimit.Reasons("The political group", details.Group, TextLimit.Name, nameof(Group)));
        reasons.AddRange(TextLimit.Reasons("The office or job", details.Office, TextLimit.Name, nameof(Office)));
        return reasons;
    }

    /// <summary>Changes what is said of them.</summary>
    public void Change(ReviewMemberDetails details)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBe(details));
        Name = details.Name.Trim();
        Role = details.Role;
        Group = Given.Trimmed(details.Group);
        Office = Given.Trimmed(details.Office);
        OrganisationId = details.OrganisationId;
        PersonId = details.PersonId;
    }
}
