using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

internal sealed class ConservationDePassageConfiguration : IEntityTypeConfiguration<ConservationDePassage>
{
    public void Configure(EntityTypeBuilder<ConservationDePassage> builder)
    {
        builder.ToTable("veille_conservation");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Motif).HasMaxLength(ConservationDePassage.LongueurDuMotif);
        builder.OwnsOne(c => c.Revue);
        builder.HasOne<Observation>().WithMany().HasForeignKey(c => c.ObservationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => c.ObservationId);
        builder.HasIndex(c => c.ConserveA);
    }
}
