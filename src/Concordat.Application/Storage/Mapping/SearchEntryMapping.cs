using Concordat.Application.Search;
using Concordat.Application.Storage.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class SearchEntryMapping : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> entry)
    {
        entry.ToTable("search_entries").LeaveOutOfAuditTrail();
        entry.Property(e => e.Id).ValueGeneratedOnAdd();
    }
}
