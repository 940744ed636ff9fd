using System.Linq.Expressions;
using Concordat.Application.Partnerships;

namespace Concordat.Application.Search;

/// <summary>What a viewer may find, as a part of the query: what they may not see is never read.</summary>
public static class SearchPolicy
{
    /// <summary>Entries of every partnership the viewer is in, or of one.</summary>
    public static Expression<Func<SearchEntry, bool>> VisibleTo(Viewer viewer, Guid? partnershipId = null)
    {
        if (viewer.IsProgram) return partnershipId is { } one ? entry => entry.PartnershipId == one : entry => true;
        var partnerships = viewer.Roles.Select(role => role.PartnershipId).Distinct().Where(id => partnershipId is null || id == partnershipId);
        Expression<Func<SearchEntry, bool>>? all = null;
        foreach (var partnership in partnerships)
        {
            var here = In(viewer, partnership);
            all = all is null ? here : Or(all, here);
        }

        return all ?? (entry => false);
    }

    private static Expression<Func<SearchEntry, bool>> In(Viewer viewer, Guid partnershipId)
    {
        var kinds = Enum.GetValues<RecordKind>().Where(kind => viewer.ReachOf(kind, Verb.See, partnershipId) > Reach.Named).ToList();
        var mine = viewer.Roles.Where(role => role.PartnershipId == partnershipId && role.OrganisationId != null).Select(role => role.OrganisationId).Distinct().ToList();
        var seesExempt = kinds.Contains(RecordKind.ExemptMatter);
        return entry => entry.PartnershipId == partnershipId
            && kinds.Contains(entry.Sees)
            && (entry.OrganisationId == null || mine.Contains(entry.OrganisationId))
            && (seesExempt || !entry.IsExempt);
    }

    private static Expression<Func<SearchEntry, bool>> Or(Expression<Func<SearchEntry, bool>> first, Expression<Func<SearchEntry, bool>> second)
    {
        var entry = first.Parameters[0];
        var body = new Replacing(second.Parameters[0], entry).Visit(second.Body);
        return Expression.Lambda<Func<SearchEntry, bool>>(Expression.OrElse(first.Body, body), entry);
    }

    private sealed class Replacing(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
