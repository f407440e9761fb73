using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Alertes;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Alertes;

internal sealed class MaillonConfiguration : IEntityTypeConfiguration<Maillon>
{
    public void Configure(EntityTypeBuilder<Maillon> builder)
    {
        builder.ToTable("alertes_maillon");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.DepartementCode).HasMaxLength(3);
        builder.Property(m => m.Fonction).HasMaxLength(120);
        builder.Property(m => m.Numero).HasMaxLength(16);
        builder.Ignore(m => m.Telephone).Ignore(m => m.EstJoignable);
        builder.OwnsOne(m => m.Plage, p => p.Property(x => x.Jours).HasMaxLength(8));
        builder.HasOne<Agent>().WithMany().HasForeignKey(m => m.AgentId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.AgentId);
        builder.HasIndex(m => new { m.DepartementCode, m.Rang });
    }
}
