using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

internal sealed class LienDAccesConfiguration : IEntityTypeConfiguration<LienDAcces>
{
    public void Configure(EntityTypeBuilder<LienDAcces> builder)
    {
        builder.ToTable("habilitations_lien_d_acces");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Empreinte).HasMaxLength(64);
        builder.HasOne<Agent>().WithMany().HasForeignKey(l => l.AgentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(l => l.Empreinte).IsUnique();
        builder.HasIndex(l => l.AgentId);
    }
}
