using System.Text.Json;
using Concordat.Domain.Councils;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("organisations");
        organisation.Property(o => o.Id).ValueGeneratedNever();
        organisation.Property(o => o.Version).IsConcurrencyToken();
        organisation.Property(o => o.Words).HasConversion(words => JsonSerializer.Serialize(words, JsonSerializerOptions.Web), text => JsonSerializer.Deserialize<CouncilWords>(text, JsonSerializerOptions.Web)!);
        organisation.HasIndex(o => o.OnsCode).IsUnique();
    }
}
