using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Calendrier;

/// <summary>Un rappel écrit à un délégué pour un mois : un seul par étape.</summary>
public sealed class RappelDeRapport
{
    private RappelDeRapport() { }

    public Guid Id { get; private set; }

    /// <summary>Délégué dont le rapport manque.</summary>
    public Guid DelegueId { get; private set; }

    public Mois Mois { get; private set; }

    public EtapeDeRappel Etape { get; private set; }

    public DateOnly Le { get; private set; }

    /// <summary>L’échéance qu’il rappelle.</summary>
    public DateOnly Echeance { get; private set; }

    public static RappelDeRapport Ecrire(Guid delegueId, CalendrierDuMois calendrier, EtapeDeRappel etape, DateOnly le) =>
        new() { Id = Guid.CreateVersion7(), DelegueId = delegueId, Mois = calendrier.Mois, Etape = etape, Le = le, Echeance = calendrier.Echeance };
}
