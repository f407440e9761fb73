using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

internal sealed class GraviteConfiguration : IEntityTypeConfiguration<Gravite>
{
    // Cinq degrés (domaine, § 2.3) ; les délais sont ceux de départ, à régler par la préfecture.
    private static readonly (string Libelle, string Consigne, int Delai, int Relances)[] Degres =
    [
        ("Information", "À savoir, sans réponse attendue.", 0, 0),
        ("Attention", "À lire dans les deux jours ouvrés.", 0, 0),
        ("Sérieux", "À traiter dans la journée.", 120, 4),
        ("Grave", "À traiter tout de suite : on appelle d’abord.", 15, 12),
        ("Crise", "Cellule de crise possible : on appelle d’abord.", 5, 20),
    ];

    public void Configure(EntityTypeBuilder<Gravite> builder)
    {
        builder.ToTable("alertes_gravite");
        builder.HasKey(g => g.Niveau);
        builder.Property(g => g.Niveau).ValueGeneratedNever();
        builder.Property(g => g.Libelle).HasMaxLength(40);
        builder.Property(g => g.Consigne).HasMaxLength(200);
        builder.HasData(Degres.Select((d, rang) => new { Niveau = rang + 1, d.Libelle, d.Consigne, DelaiDAccuse = d.Delai, RelancesAuPlus = d.Relances }));
    }
}
