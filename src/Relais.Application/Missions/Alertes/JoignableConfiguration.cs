using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Alertes;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Alertes;

internal sealed class JoignableConfiguration : IEntityTypeConfiguration<Joignable>
{
    public void Configure(EntityTypeBuilder<Joignable> builder)
    {
        builder.ToTable("alertes_mobile");
        builder.HasKey(j => j.AgentId);
        builder.Property(j => j.Mobile).HasMaxLength(16);
        builder.HasOne<Agent>().WithMany().HasForeignKey(j => j.AgentId).OnDelete(DeleteBehavior.Restrict);
    }
}
