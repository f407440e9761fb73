using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Commun;

namespace Relais.Application.Socle.Journal;

internal sealed class EvenementEnregistreConfiguration : IEntityTypeConfiguration<EvenementEnregistre>
{
    public void Configure(EntityTypeBuilder<EvenementEnregistre> builder)
    {
        builder.ToTable("socle_evenement");
        builder.HasKey(e => new { e.OperationId, e.Rang });
        builder.Property(e => e.Nom).HasMaxLength(80);
        builder.Property(e => e.Donnees).HasMaxLength(100_000);
        builder.HasOne<Operation>().WithMany().HasForeignKey(e => e.OperationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => e.ObjetId);
    }
}
