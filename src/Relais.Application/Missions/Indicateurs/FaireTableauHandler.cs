using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Fait un tableau partagé.</summary>
public sealed record FaireTableau(ContenuDeTableau Contenu);

public sealed class FaireTableauHandler(DonneesRelais donnees, ITerritoiresDesQuartiers territoires, Horloge horloge)
{
    public async Task<Resultat<Guid>> ExecuterAsync(FaireTableau commande, Acteur acteur, CancellationToken annulation)
    {
        if (!await territoires.TousDuDepartementAsync(commande.Contenu.Quartiers, acteur, annulation)) return new QuartierHorsDuDepartement() { Champ = nameof(ContenuDeTableau.Quartiers) };
        var tableau = TableauPartage.Faire(Guid.CreateVersion7(), acteur, commande.Contenu, horloge.Maintenant);
        if (!tableau.EstReussi) return Resultat<Guid>.Refuse(tableau.Refus);

        donnees.TableauxPartages.Add(tableau.Valeur);
        donnees.Operations.Add(Operation.Par(acteur, "Indicateurs", nameof(FaireTableau), horloge.Maintenant).Avec(new TableauFait(tableau.Valeur.Id)));
        await donnees.SaveChangesAsync(annulation);
        return tableau.Valeur.Id;
    }
}
