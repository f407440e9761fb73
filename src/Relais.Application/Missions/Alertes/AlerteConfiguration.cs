using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

internal sealed class AlerteConfiguration : IEntityTypeConfiguration<Alerte>
{
    public void Configure(EntityTypeBuilder<Alerte> builder)
    {
        builder.ToTable("alertes_alerte");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.DepartementCode).HasMaxLength(3);
        builder.Property(a => a.FamilleCode).HasMaxLength(40);
        builder.Property(a => a.Lieu).HasMaxLength(ContenuAlerte.LongueurDuLieu);
        builder.Property(a => a.Quoi).HasMaxLength(ContenuAlerte.LongueurDuTexte);
        builder.Property(a => a.Bilan).HasMaxLength(1000);
        builder.Property(a => a.DejaInformes).HasMaxLength(1000);
        builder.Property(a => a.MesuresPrises).HasMaxLength(1000);
        builder.Property(a => a.Risque).HasMaxLength(1000);
        builder.Property(a => a.Appui).HasMaxLength(1000);
        builder.OwnsOne(a => a.Accuse);
        builder.OwnsOne(a => a.Escalade, e => e.HasIndex(x => x.DueA));
        builder.OwnsOne(a => a.Cloture, c => c.Property(x => x.Enseignements).HasMaxLength(2000));
        builder.HasOne<Famille>().WithMany().HasForeignKey(a => a.FamilleCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => new { a.DepartementCode, a.Etat, a.TransmiseA });
        builder.HasIndex(a => new { a.QuartierId, a.TransmiseA });
        builder.HasIndex(a => new { a.AuteurId, a.TransmiseA });
    }
}
