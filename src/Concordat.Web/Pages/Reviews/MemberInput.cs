using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Concordat.Web.Pages.Reviews;

/// <summary>The form in which somebody is added to a review.</summary>
public sealed class MemberInput
{
    /// <summary>The version the person was shown.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="ReviewMember.Name"/>
    [Display(Name = "Name")]
    public string? Name { get; set; }

    /// <inheritdoc cref="ReviewMember.Role"/>
    [Display(Name = "What they are in the review"), Required(ErrorMessage = "Choose what they are in the review")]
    public MemberRole? Role { get; set; }

    /// <inheritdoc cref="ReviewMember.Group"/>
    [Display(Name = "Political group (optional)")]
    public string? Group { get; set; }

    /// <inheritdoc cref="ReviewMember.Office"/>
    [Display(Name = "Office or job (optional)")]
    public string? Office { get; set; }

    /// <inheritdoc cref="ReviewMember.OrganisationId"/>
    [Display(Name = "Council or organisation")]
    public Guid? OrganisationId { get; set; }

    /// <inheritdoc cref="ReviewMember.PersonId"/>
    [Display(Name = "Who they are in the office’s records (optional)")]
    public Guid? PersonId { get; set; }

    /// <summary>The people to choose from.</summary>
    [BindNever]
    public IReadOnlyList<Choice> People { get; set; } = [];

    /// <summary>The organisations to choose from.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Organisations { get; set; } = [];

    /// <summary>The form of a member as stored.</summary>
    public static MemberInput Of(ReviewMember member) => new()
    {
        Version = member.Version,
        Name = member.Name,
        Role = member.Role,
        Group = member.Group,
        Office = member.Office,
        OrganisationId = member.OrganisationId,
        PersonId = member.PersonId,
    };

    /// <summary>What was typed, for the service.</summary>
    public ReviewMemberDetails ToDetails() => new(Name ?? "", Role ?? MemberRole.Member, Group, OrganisationId, PersonId, Office);

    /// <summary>Fills the choices: whoever holds a role there today, and whoever is chosen already.</summary>
    public void Offer(PartnershipView partnership, IReadOnlyList<OwnerChoice> people, ReviewMember? stored = null)
    {
        Organisations = [.. partnership.Organisations.Select(o => new Choice(o.Id.ToString(), o.Name))];
        People = [.. people.Select(p => new Choice(p.PersonId.ToString(), p.JobTitle is null ? p.Name : $"{p.Name}, {p.JobTitle}"))];
        if (stored?.PersonId is { } chosen && people.All(p => p.PersonId != chosen)) People = [new Choice(chosen.ToString(), stored.Name), .. People];
    }
}
