using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

internal sealed class AgentConfiguration : IEntityTypeConfiguration<Agent>
{
    public void Configure(EntityTypeBuilder<Agent> builder)
    {
        builder.ToTable("habilitations_agent");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Prenom).HasMaxLength(80);
        builder.Property(a => a.NomDeFamille).HasMaxLength(80);
        builder.Property(a => a.Courriel).HasMaxLength(254);
        builder.Property(a => a.DepartementCode).HasMaxLength(3);
        builder.OwnsOne(a => a.Desactivation, d => d.Property(x => x.Motif).HasMaxLength(500));
        builder.HasIndex(a => a.Courriel).IsUnique();
        builder.HasIndex(a => new { a.DepartementCode, a.Role });
    }
}
