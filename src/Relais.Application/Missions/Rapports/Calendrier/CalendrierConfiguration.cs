using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Application.Missions.Rapports.Calendrier;

internal sealed class CalendrierConfiguration : IEntityTypeConfiguration<MoisDeRapports>, IEntityTypeConfiguration<RappelDeRapport>
{
    public void Configure(EntityTypeBuilder<MoisDeRapports> builder)
    {
        builder.ToTable("rapports_mois");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.DepartementCode).HasMaxLength(3);
        builder.OwnsOne(m => m.Cloture, c =>
        {
            c.Property(x => x.Motif).HasMaxLength(MoisDeRapports.LongueurDuMotif);
            c.Property(x => x.Manquants).HasMaxLength(MoisDeRapports.LongueurDesManquants);
        });
        builder.HasIndex(m => new { m.DepartementCode, m.Mois }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<RappelDeRapport> builder)
    {
        builder.ToTable("rapports_rappel");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.HasOne<Agent>().WithMany().HasForeignKey(r => r.DelegueId).OnDelete(DeleteBehavior.Restrict);

        // Une étape ne s’écrit qu’une fois, quoi qui passe deux fois.
        builder.HasIndex(r => new { r.DelegueId, r.Mois, r.Etape }).IsUnique();
    }
}
