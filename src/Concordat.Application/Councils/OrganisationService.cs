using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Councils;

/// <summary>Adds organisations to a partnership and changes what is said of them.</summary>
public sealed class OrganisationService(ConcordatContext context)
{
    /// <summary>How many colours there are to tell organisations apart by.</summary>
    public const int Colours = 8;

    /// <summary>An organisation of the partnership, with its version; null when it is not of the partnership.</summary>
    public async Task<Organisation?> FindAsync(Guid partnershipId, Guid organisationId, CancellationToken cancellationToken = default) =>
        await IsPartyAsync(partnershipId, organisationId, cancellationToken) ? await context.Organisations.AsNoTracking().SingleAsync(o => o.Id == organisationId, cancellationToken) : null;

    /// <summary>
    /// Adds an organisation, and lets it join from a day. A council that is in the office already, by its ONS code, joins as it is.
    /// </summary>
    public async Task<Guid> AddAsync(Guid partnershipId, OrganisationKind kind, DescribeOrganisation input, DateOnly? from, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChangeOrganisations(by.By, partnershipId));
        var partnership = await context.Partnerships.SingleAsync(p => p.Id == partnershipId, cancellationToken);
        var code = string.IsNullOrWhiteSpace(input.OnsCode) ? null : input.OnsCode.Trim();
        var known = code is null ? null : await context.Organisations.SingleOrDefaultAsync(o => o.OnsCode == code, cancellationToken);
        if (known is null)
        {
            RefusedException.ThrowIfAny(ReasonsOf(input));
            known = Organisation.Create(Guid.CreateVersion7(), kind, input.Name ?? "", input.ShortName ?? "", input.OnsCode, input.Governance);
            await RefuseTakenNameAsync(partnershipId, known, cancellationToken);
            known.ColourNumber = input.ColourNumber;
            known.Speak(input.Words, input.DataControllerContact);
            context.Add(known);
        }

        partnership.Join(known.Id, from);
        await context.SaveAsync(by, "Added organisation", new AuditSubject("organisation", known.Id, partnershipId), cancellationToken);
        return known.Id;
    }

    /// <summary>Changes an organisation of the partnership.</summary>
    public async Task ChangeAsync(Guid partnershipId, Guid organisationId, int version, DescribeOrganisation input, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChangeOrganisations(by.By, partnershipId));
        if (!await IsPartyAsync(partnershipId, organisationId, cancellationToken)) throw new RefusedException("This organisation is not in the partnership.");
        var organisation = await context.Organisations.SingleAsync(o => o.Id == organisationId, cancellationToken);
        context.Expect(organisation, version);
        RefusedException.ThrowIfAny(ReasonsOf(input));
        var code = string.IsNullOrWhiteSpace(input.OnsCode) ? null : input.OnsCode.Trim();
        if (code is not null && await context.Organisations.AnyAsync(o => o.OnsCode == code && o.Id != organisationId, cancellationToken))
            throw new RefusedException("Another organisation already has this ONS code. Check both.", nameof(DescribeOrganisation.OnsCode));
        organisation.Describe(input.Name ?? "", input.ShortName ?? "", input.OnsCode, input.Governance);
        await RefuseTakenNameAsync(partnershipId, organisation, cancellationToken);
        organisation.ColourNumber = input.ColourNumber;
        organisation.Speak(input.Words, input.DataControllerContact);
        await context.SaveAsync(by, "Changed organisation", new AuditSubject("organisation", organisationId, partnershipId), cancellationToken);
    }

    private static List<Reason> ReasonsOf(DescribeOrganisation input)
    {
        var reasons = new List<Reason>();
        if (input.ColourNumber is < 1 or > Colours) reasons.Add(new Reason("Choose one of the eight colours.", nameof(DescribeOrganisation.ColourNumber)));
        var words = input.Words;
        (string Value, string Field, string Text)[] needed =
        [
            (words.Executive, nameof(CouncilWords.Executive), "Enter what the council calls its executive, such as Cabinet."),
            (words.Chair, nameof(CouncilWords.Chair), "Enter Chair or Chairman, as the council says."),
            (words.PortfolioHolder, nameof(CouncilWords.PortfolioHolder), "Enter what the council calls a portfolio holder."),
            (words.Councillor, nameof(CouncilWords.Councillor), "Enter Councillor or Member, as the council says."),
            (words.PublicPart, nameof(CouncilWords.PublicPart), "Enter what the public part of a report is called, such as Part A."),
            (words.ExemptPart, nameof(CouncilWords.ExemptPart), "Enter what the exempt part of a report is called, such as Part B."),
        ];
        foreach (var (value, field, text) in needed)
        {
            if (string.IsNullOrWhiteSpace(value)) reasons.Add(new Reason(text, field));
            else if (value.Length > 60) reasons.Add(new Reason("Use 60 characters or fewer.", field));
        }

        if (input.DataControllerContact?.Length > 500) reasons.Add(new Reason("Use 500 characters or fewer.", nameof(DescribeOrganisation.DataControllerContact)));
        return reasons;
    }

    private async Task RefuseTakenNameAsync(Guid partnershipId, Organisation organisation, CancellationToken cancellationToken)
    {
        var name = organisation.Name.ToLowerInvariant();
        var ids = context.Partnerships.Where(p => p.Id == partnershipId).SelectMany(p => p.Parties).Select(p => p.OrganisationId);
#pragma warning disable MA0011 // The database puts it in small letters.
        if (await context.Organisations.AnyAsync(o => o.Id != organisation.Id && ids.Contains(o.Id) && o.Name.ToLower() == name, cancellationToken))
#pragma warning restore MA0011
            throw new RefusedException("An organisation with this name is already in the partnership.", nameof(DescribeOrganisation.Name));
    }

    private Task<bool> IsPartyAsync(Guid partnershipId, Guid organisationId, CancellationToken cancellationToken) =>
        context.Partnerships.Where(p => p.Id == partnershipId).SelectMany(p => p.Parties).AnyAsync(p => p.OrganisationId == organisationId, cancellationToken);
}
