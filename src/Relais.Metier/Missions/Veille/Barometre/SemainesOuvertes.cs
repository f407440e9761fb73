using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Barometre;

/// <summary>Les semaines que l’on note ou corrige encore : celle qui court et la précédente. Plus tard, ce serait un souvenir.</summary>
public static class SemainesOuvertes
{
    public static bool Contiennent(Semaine semaine, DateOnly aujourdhui)
    {
        var courante = Semaine.De(aujourdhui);
        return semaine == courante || semaine == courante.Precedente;
    }
}
