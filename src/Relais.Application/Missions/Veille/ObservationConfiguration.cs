using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

internal sealed class ObservationConfiguration : IEntityTypeConfiguration<Observation>
{
    private const int LongueurDesRacines = 20_000;

    public void Configure(EntityTypeBuilder<Observation> builder)
    {
        builder.ToTable("veille_observation");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.DepartementCode).HasMaxLength(3);
        builder.Property(o => o.CommuneCode).HasMaxLength(5);
        builder.Property(o => o.ThemeCode).HasMaxLength(40);
        builder.Property(o => o.Texte).HasMaxLength(ContenuObservation.LongueurDuTexte);
        builder.Property(o => o.Lieu).HasMaxLength(ContenuObservation.LongueurDuLieu);
        builder.Property(o => o.Racines).HasMaxLength(LongueurDesRacines);
        builder.Property(o => o.EmpreinteDeLEnvoi).HasMaxLength(64);
        builder.Ignore(o => o.Contenu);
        builder.OwnsOne(o => o.Point);
        builder.OwnsOne(o => o.Acteur, a =>
        {
            a.Property(x => x.Structure).HasMaxLength(200);
            a.Property(x => x.Fonction).HasMaxLength(200);
        });
        builder.OwnsOne(o => o.Retrait, r => r.Property(x => x.Motif).HasMaxLength(500));
        builder.HasOne<Theme>().WithMany().HasForeignKey(o => o.ThemeCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Observation>().WithMany().HasForeignKey(o => o.SuiteDeId).OnDelete(DeleteBehavior.Restrict);

        // Chaque liste se lit dans l'ordre du rang : un index par filtre qui restreint, puis le rang, puis tout ce que les autres
        // filtres et les droits demandent : compter et choisir la page ne lisent que l'index (ADR 0051).
        builder.HasIndex(o => o.Rang).IsUnique();
        builder.HasIndex(o => new { o.DepartementCode, o.Rang, o.ThemeCode, o.Nature, o.Niveau, o.EstRetiree, o.AuteurId, o.QuartierId }).HasDatabaseName("ix_veille_observation_departement");
        builder.HasIndex(o => new { o.QuartierId, o.Rang, o.DepartementCode, o.ThemeCode, o.Nature, o.Niveau, o.EstRetiree, o.AuteurId }).HasDatabaseName("ix_veille_observation_quartier");
        builder.HasIndex(o => new { o.AuteurId, o.Rang, o.DepartementCode, o.ThemeCode, o.Nature, o.Niveau, o.EstRetiree, o.QuartierId }).HasDatabaseName("ix_veille_observation_auteur");
        builder.HasIndex(o => new { o.ThemeCode, o.DepartementCode, o.Rang, o.Nature, o.Niveau, o.EstRetiree, o.AuteurId, o.QuartierId }).HasDatabaseName("ix_veille_observation_theme");
        builder.HasIndex(o => new { o.DepartementCode, o.Rang }, "Retirees").HasFilter("retrait_le IS NOT NULL").HasDatabaseName("ix_veille_observation_retirees");
    }
}
