using Relais.Application.Socle.Exports;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Ce que l’export des observations promet à qui le lit : ses colonnes, dans l’ordre.</summary>
public static class ExportObservations
{
    public static IReadOnlyList<Colonne<ObservationExportee>> Colonnes { get; } =
    [
        new("Identifiant", TypeDeColonne.Texte, "veille_observation.id", o => o.Observation.Id.ToString()),
        new("Date de l’observation", TypeDeColonne.Jour, "veille_observation.observe_le", o => o.Observation.ObserveLe),
        new("Quartier", TypeDeColonne.Texte, "territoires_quartier.nom", o => o.Quartier),
        new("Hors quartier", TypeDeColonne.Texte, "territoires_poche.nom", o => o.HorsQuartier),
        new("Commune (code INSEE)", TypeDeColonne.Texte, "veille_observation.commune_code", o => o.Observation.CommuneCode),
        new("Nature", TypeDeColonne.Texte, "veille_observation.nature", o => o.Observation.Nature.Libelle()),
        new("Thème", TypeDeColonne.Texte, "veille_theme.libelle", o => o.Theme),
        new("Texte", TypeDeColonne.Texte, "veille_observation.texte", o => o.Observation.Texte),
        new("Lieu", TypeDeColonne.Texte, "veille_observation.lieu", o => o.Observation.Lieu),
        new("Source", TypeDeColonne.Texte, "veille_observation.source", o => o.Observation.Source?.Libelle()),
        new("Fiabilité", TypeDeColonne.Texte, "veille_observation.fiabilite", o => o.Observation.Fiabilite?.Libelle()),
        new("Acteur", TypeDeColonne.Texte, "veille_observation.acteur_structure", o => o.Observation.Acteur?.ToString()),
        new("Niveau de diffusion", TypeDeColonne.Texte, "veille_observation.niveau", o => o.Observation.Niveau.Libelle()),
        new("Auteur", TypeDeColonne.Texte, "habilitations_agent.nom_de_famille", o => o.Auteur),
        new("Saisie le", TypeDeColonne.Jour, "veille_observation.saisie_a", o => o.SaisieLe),
        new("Retirée le", TypeDeColonne.Jour, "veille_observation.retrait_le", o => o.Observation.Retrait?.Le),
        new("Motif du retrait", TypeDeColonne.Texte, "veille_observation.retrait_motif", o => o.Observation.Retrait?.Motif),
    ];
}
