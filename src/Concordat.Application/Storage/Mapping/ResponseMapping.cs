using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class ResponseMapping : IEntityTypeConfiguration<Response>
{
    public void Configure(EntityTypeBuilder<Response> response)
    {
        response.ToTable("responses");
        response.Property(r => r.Id).ValueGeneratedNever();
        response.HasIndex(r => new { r.AddresseeId, r.Sequence }).IsUnique();
    }
}
