using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

internal sealed class LettreDeMissionConfiguration : IEntityTypeConfiguration<LettreDeMission>
{
    public void Configure(EntityTypeBuilder<LettreDeMission> builder)
    {
        builder.ToTable("habilitations_lettre_de_mission");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.PrimitiveCollection(l => l.Thematiques).HasMaxLength(2000).ElementType().HasMaxLength(100);
        builder.HasOne<Agent>().WithMany().HasForeignKey(l => l.AgentId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(l => l.Quartiers, quartiers =>
        {
            quartiers.ToTable("habilitations_quartier_confie");
            quartiers.WithOwner().HasForeignKey("LettreDeMissionId");
            quartiers.HasKey("LettreDeMissionId", nameof(QuartierConfie.QuartierId));
            quartiers.HasIndex(q => q.QuartierId);
        });
    }
}
