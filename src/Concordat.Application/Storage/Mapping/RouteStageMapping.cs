using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class RouteStageMapping : IEntityTypeConfiguration<RouteStage>
{
    public void Configure(EntityTypeBuilder<RouteStage> stage)
    {
        stage.ToTable("route_stages");
        stage.Property(s => s.Id).ValueGeneratedNever();
        stage.Property(s => s.Version).IsConcurrencyToken();
        stage.Property(s => s.Order).HasColumnName("place");
        stage.HasOne<Review>().WithMany().HasForeignKey(s => s.ReviewId).OnDelete(DeleteBehavior.Restrict);
        stage.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        stage.HasOne<Body>().WithMany().HasForeignKey(s => s.BodyId).OnDelete(DeleteBehavior.Restrict);
    }
}
