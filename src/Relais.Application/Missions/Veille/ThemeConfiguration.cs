using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

internal sealed class ThemeConfiguration : IEntityTypeConfiguration<Theme>
{
    // Les piliers des contrats de ville « Quartiers 2030 », dans les mots du terrain.
    private static readonly (string Code, string Libelle)[] Themes =
    [
        ("tranquillite", "Tranquillité publique"),
        ("cadre-de-vie", "Propreté et cadre de vie"),
        ("logement", "Logement et bailleurs"),
        ("renovation", "Rénovation urbaine"),
        ("jeunesse", "Jeunesse"),
        ("education", "Éducation"),
        ("emploi", "Emploi et insertion"),
        ("sante", "Accès aux soins"),
        ("acces-aux-droits", "Accès aux droits"),
        ("numerique", "Numérique"),
        ("vie-associative", "Vie associative"),
        ("participation", "Participation des habitants"),
        ("commerces", "Commerces et services"),
        ("mobilites", "Mobilités"),
        ("sport", "Sport"),
        ("culture", "Culture"),
        ("egalite", "Égalité femmes-hommes"),
        ("laicite", "Laïcité et valeurs de la République"),
        ("transition", "Transition écologique"),
        ("autre", "Autre"),
    ];

    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.ToTable("veille_theme");
        builder.HasKey(t => t.Code);
        builder.Property(t => t.Code).HasMaxLength(40);
        builder.Property(t => t.Libelle).HasMaxLength(Theme.LongueurDuLibelle);
        builder.HasData(Themes.Select((t, rang) => new { t.Code, Version = Guid.Empty, t.Libelle, Ordre = rang + 1, EstActif = true }));
    }
}
