using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Relais.Application.Socle.Envois;

internal sealed class TentativeConfiguration : IEntityTypeConfiguration<Tentative>
{
    public const int LongueurDuDetail = 500;

    public void Configure(EntityTypeBuilder<Tentative> builder)
    {
        builder.ToTable("socle_tentative");
        builder.HasKey(t => new { t.EnvoiId, t.Numero });
        builder.Property(t => t.Detail).HasMaxLength(LongueurDuDetail);
        builder.HasOne<Envoi>().WithMany().HasForeignKey(t => t.EnvoiId).OnDelete(DeleteBehavior.Cascade);
    }
}
