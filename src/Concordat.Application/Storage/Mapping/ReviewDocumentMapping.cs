using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class ReviewDocumentMapping : IEntityTypeConfiguration<ReviewDocument>
{
    public void Configure(EntityTypeBuilder<ReviewDocument> document)
    {
        document.ToTable("review_documents");
        document.Property(d => d.Id).ValueGeneratedNever();
        document.Property(d => d.Version).IsConcurrencyToken();
        document.HasOne<Review>().WithMany().HasForeignKey(d => d.ReviewId).OnDelete(DeleteBehavior.Restrict);
        document.HasOne<StoredFile>().WithMany().HasForeignKey(d => d.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
