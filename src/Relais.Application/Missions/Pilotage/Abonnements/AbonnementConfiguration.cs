using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Indicateurs;
using Relais.Metier.Missions.Pilotage.Abonnements;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Pilotage.Abonnements;

internal sealed class AbonnementConfiguration : IEntityTypeConfiguration<Abonnement>
{
    public void Configure(EntityTypeBuilder<Abonnement> builder)
    {
        builder.ToTable("pilotage_abonnement");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Titre).HasMaxLength(Abonnement.LongueurDuTitre);
        builder.Property(a => a.ThemeCode).HasMaxLength(Abonnement.LongueurDUnCode);
        builder.Property(a => a.NatureCode).HasMaxLength(Abonnement.LongueurDUnCode);
        builder.Ignore(a => a.Filtre);
        builder.HasIndex(a => a.AgentId);
        builder.HasIndex(a => a.TableauId);
        builder.HasIndex(a => a.QuartierId);
        builder.HasOne<Agent>().WithMany().HasForeignKey(a => a.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TableauPartage>().WithMany().HasForeignKey(a => a.TableauId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Quartier>().WithMany().HasForeignKey(a => a.QuartierId).OnDelete(DeleteBehavior.Restrict);
    }
}
