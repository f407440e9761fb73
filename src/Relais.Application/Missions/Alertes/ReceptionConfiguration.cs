using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Alertes;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Alertes;

internal sealed class ReceptionConfiguration : IEntityTypeConfiguration<Reception>
{
    public void Configure(EntityTypeBuilder<Reception> builder)
    {
        builder.ToTable("alertes_reception");
        builder.HasKey(r => new { r.AlerteId, r.Destinataire });
        builder.Property(r => r.Destinataire).HasMaxLength(254);
        builder.Property(r => r.Titre).HasMaxLength(120);
        builder.HasOne<Alerte>().WithMany().HasForeignKey(r => r.AlerteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agent>().WithMany().HasForeignKey(r => r.AgentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.AgentId, r.AccuseA });
    }
}
