using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

internal sealed class AttenteAnnonceeConfiguration : IEntityTypeConfiguration<AttenteAnnoncee>
{
    public void Configure(EntityTypeBuilder<AttenteAnnoncee> builder)
    {
        builder.ToTable("habilitations_attente_annoncee");
        builder.HasKey(a => new { a.AgentId, a.Nature, a.Cle });
        builder.Property(a => a.Cle).HasMaxLength(60);
        builder.Property(a => a.Etape).HasMaxLength(60);
        builder.HasOne<Agent>().WithMany().HasForeignKey(a => a.AgentId).OnDelete(DeleteBehavior.Cascade);
    }
}
