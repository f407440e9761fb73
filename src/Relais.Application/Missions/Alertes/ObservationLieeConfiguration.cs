using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Alertes;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Alertes;

internal sealed class ObservationLieeConfiguration : IEntityTypeConfiguration<ObservationLiee>
{
    public void Configure(EntityTypeBuilder<ObservationLiee> builder)
    {
        builder.ToTable("alertes_observation");
        builder.HasKey(o => new { o.AlerteId, o.ObservationId });
        builder.HasOne<Alerte>().WithMany().HasForeignKey(o => o.AlerteId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Observation>().WithMany().HasForeignKey(o => o.ObservationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.ObservationId);
    }
}
