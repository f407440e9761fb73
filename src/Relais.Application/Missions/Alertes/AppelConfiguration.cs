using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

internal sealed class AppelConfiguration : IEntityTypeConfiguration<Appel>
{
    public void Configure(EntityTypeBuilder<Appel> builder)
    {
        builder.ToTable("alertes_appel");
        builder.HasKey(a => new { a.AlerteId, a.Fonction, a.A });
        builder.Property(a => a.Fonction).HasMaxLength(120);
        builder.HasOne<Alerte>().WithMany().HasForeignKey(a => a.AlerteId).OnDelete(DeleteBehavior.Restrict);
    }
}
