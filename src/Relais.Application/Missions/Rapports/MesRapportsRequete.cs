using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Les rapports d’un délégué et de ceux qu’il couvre, et le mois qu’il lui reste à écrire.</summary>
public sealed class MesRapportsRequete(DonneesRelais donnees, IDelegues delegues, PerimetreDesRapportsRequete perimetre, Horloge horloge)
{
    public async Task<MesRapports> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        List<Guid> auteurs = [acteur.AgentId, .. await delegues.RemplacesAsync(acteur.AgentId, annulation)];
        var noms = await delegues.NomsAsync(auteurs, annulation);
        var rapports = await (await perimetre.ExecuterAsync(acteur, pourEcrire: true, annulation)).AsNoTracking()
            .OrderByDescending(r => r.Mois).Select(r => new { r.Id, r.AuteurId, r.Mois, r.Etat, r.Echeance, r.TransmisA }).ToListAsync(annulation);
        var modele = await donnees.ModeleDeRapportDeAsync(acteur.DepartementCode, annulation);
        var enCours = Mois.De(horloge.Aujourdhui);
        var aOuvrir = auteurs.SelectMany(auteur => new[] { enCours.Precedent, enCours }
            .Where(mois => !rapports.Exists(r => r.AuteurId == auteur && r.Mois == mois))
            .Select(mois => new RapportAOuvrir(auteur, noms.GetValueOrDefault(auteur, ""), mois, modele.Echeance(mois))));
        return new(
            [.. rapports.Select(r => new LigneDeRapport(r.Id, noms.GetValueOrDefault(r.AuteurId, ""), r.Mois, r.Etat, r.Echeance, r.TransmisA, r.Etat is EtatRapport.Brouillon && r.Echeance < horloge.Aujourdhui))],
            [.. aOuvrir]);
    }
}

public sealed record MesRapports(IReadOnlyList<LigneDeRapport> Rapports, IReadOnlyList<RapportAOuvrir> AOuvrir);

public sealed record LigneDeRapport(Guid Id, string Auteur, Mois Mois, EtatRapport Etat, DateOnly Echeance, DateTime? TransmisA, bool EstEnRetard);

public sealed record RapportAOuvrir(Guid AuteurId, string Auteur, Mois Mois, DateOnly Echeance);
