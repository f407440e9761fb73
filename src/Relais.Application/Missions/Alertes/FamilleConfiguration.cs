using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

internal sealed class FamilleConfiguration : IEntityTypeConfiguration<Famille>
{
    // Typologie de départ (domaine, § 2.3) : chaque préfecture règle les intitulés et les exemples.
    private static readonly (string Code, string Libelle, string Exemples)[] Familles =
    [
        ("tranquillite", "Sécurité et tranquillité", "Violences urbaines, rixe, trafic, occupation de halls, rodéos, intrusion, menaces sur des agents"),
        ("accident", "Incendie, accident, bâtiment", "Feu, évacuation, ascenseurs, arrêté de péril"),
        ("service-public", "Service public empêché", "École, bureau de poste ou guichet fermé, agression d’agent, coupure d’eau ou de chauffage"),
        ("tension-sociale", "Tension sociale", "Mobilisation, conflit locatif, décès qui émeut le quartier, rumeur, laïcité"),
        ("vie-associative", "Vie associative", "Cessation d’activité, conflit, défaillance d’un porteur"),
        ("sante-environnement", "Santé et environnement", "Nuisibles, épidémie, pollution, canicule"),
        ("education", "Éducation", "Incident grave, fermeture, absentéisme massif"),
        ("logement", "Logement", "Relogement, expulsion collective, logements indignes"),
        ("protocole", "Vie publique et protocole", "Visite ministérielle, presse, élections"),
        ("positif", "Événement positif", "Inauguration, réussite"),
    ];

    public void Configure(EntityTypeBuilder<Famille> builder)
    {
        builder.ToTable("alertes_famille");
        builder.HasKey(f => f.Code);
        builder.Property(f => f.Code).HasMaxLength(40);
        builder.Property(f => f.Libelle).HasMaxLength(80);
        builder.Property(f => f.Exemples).HasMaxLength(300);
        builder.HasData(Familles.Select((f, rang) => new { f.Code, f.Libelle, f.Exemples, Ordre = rang + 1, EstActive = true }));
    }
}
