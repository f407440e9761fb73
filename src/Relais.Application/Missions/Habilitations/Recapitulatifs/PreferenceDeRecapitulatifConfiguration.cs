using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Habilitations.Recapitulatifs;

namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

internal sealed class PreferenceDeRecapitulatifConfiguration : IEntityTypeConfiguration<PreferenceDeRecapitulatif>
{
    public void Configure(EntityTypeBuilder<PreferenceDeRecapitulatif> builder)
    {
        builder.ToTable("habilitations_preference_de_recapitulatif");
        builder.HasKey(p => p.AgentId);
        builder.Property(p => p.AgentId).ValueGeneratedNever();
        builder.HasOne<Agent>().WithMany().HasForeignKey(p => p.AgentId).OnDelete(DeleteBehavior.Cascade);
    }
}
