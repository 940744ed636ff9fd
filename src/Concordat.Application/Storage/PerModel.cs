using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Concordat.Application.Storage;

/// <summary>A compiled query for each database it is asked of: EF Core compiles against one model, and each kind of database has its own.</summary>
internal sealed class PerModel<TQuery>(Func<TQuery> compile)
    where TQuery : class
{
    private readonly ConditionalWeakTable<IModel, TQuery> _compiled = [];

    public TQuery For(ConcordatContext context) => _compiled.GetValue(context.Model, _ => compile());
}
