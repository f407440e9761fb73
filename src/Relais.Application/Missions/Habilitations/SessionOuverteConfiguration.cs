using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

internal sealed class SessionOuverteConfiguration : IEntityTypeConfiguration<SessionOuverte>
{
    public void Configure(EntityTypeBuilder<SessionOuverte> builder)
    {
        builder.ToTable("habilitations_session");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Appareil).HasMaxLength(80);
        builder.HasOne<Agent>().WithMany().HasForeignKey(s => s.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.AgentId);
    }
}
