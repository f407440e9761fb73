using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>Writes what was read, in one transaction: a rehearsal is the same, rolled back.</summary>
internal sealed class EcritureDesReleves(DonneesRelais donnees, Horloge horloge)
{
    private readonly List<Releve> _ajouts = [];
    private readonly List<Correction> _corrections = [];

    /// <param name="edition">The edition, its new columns already placed.</param>
    /// <param name="millesimesConnus">Columns it had before this file.</param>
    /// <param name="lacunes">Places of the edition that this file does not give: what was there stays.</param>
    /// <param name="lus">Rows of the file.</param>
    /// <param name="fichier">Name of the file.</param>
    /// <param name="acteur">Who imports; <c>null</c> on the command line.</param>
    /// <param name="essai">A rehearsal: written, then rolled back.</param>
    /// <param name="rapport">Receives figures and remarks.</param>
    /// <param name="annulation">Stops everything.</param>
    public async Task EcrireAsync(Edition edition, int millesimesConnus, IReadOnlyList<int> lacunes, IReadOnlyCollection<ReleveLu> lus, string fichier, Acteur? acteur, bool essai, RapportDImport rapport, CancellationToken annulation)
    {
        var estNouvelle = millesimesConnus == 0;
        var connus = estNouvelle ? [] : await LireLesConnusAsync(edition.Id, lus, annulation);
        foreach (var lu in lus) Comparer(edition, millesimesConnus, connus, Completer(lu, connus, lacunes), rapport);
        var absents = connus.Count - lus.Count(l => connus.ContainsKey((l.Niveau, l.Code)));
        if (absents > 0) rapport.Signaler(null, "", "", $"{absents} territoire{(absents > 1 ? "s" : "")} déjà importé{(absents > 1 ? "s" : "")} ne {(absents > 1 ? "sont" : "est")} plus dans le fichier.", "Leurs valeurs sont gardées.");
        if (_corrections.Count > 0) rapport.Constats.Add($"{_corrections.Count} valeur{(_corrections.Count > 1 ? "s" : "")} corrigée{(_corrections.Count > 1 ? "s" : "")} par le producteur : les anciennes sont gardées.");
        if (rapport.NeChangeRien) return;

        if (estNouvelle) donnees.Editions.Add(edition);
        donnees.Operations.Add(Operation.Par(acteur, "Indicateurs", "ImporterDesIndicateurs", horloge.Maintenant)
            .Avec(new FichierDIndicateursImporte(edition.Id, edition.JeuCode, edition.Annee, fichier, rapport.Ajoutes, rapport.Modifies, _corrections.Count)));
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await donnees.SaveChangesAsync(annulation);
        await donnees.AjouterEnMasseAsync(_ajouts, annulation);
        await donnees.AjouterEnMasseAsync(_corrections, annulation);
        if (essai) await transaction.RollbackAsync(annulation);
        else await transaction.CommitAsync(annulation);
    }

    private async Task<Dictionary<(NiveauGeographique, string), Releve>> LireLesConnusAsync(Guid editionId, IReadOnlyCollection<ReleveLu> lus, CancellationToken annulation)
    {
        var niveaux = lus.Select(l => l.Niveau).Distinct().ToList();
        return await donnees.Releves.AsNoTracking().Where(r => r.EditionId == editionId && niveaux.Contains(r.Niveau)).ToDictionaryAsync(r => (r.Niveau, r.Code), annulation);
    }

    private static ReleveLu Completer(ReleveLu lu, Dictionary<(NiveauGeographique, string), Releve> connus, IReadOnlyList<int> lacunes)
    {
        if (lacunes.Count == 0 || !connus.TryGetValue((lu.Niveau, lu.Code), out var connu)) return lu;
        var cases = lu.Valeurs.Split(';');
        foreach (var place in lacunes) cases[place] = Releve.Case(connu.Valeurs, place).ToString();
        return lu with { Valeurs = string.Join(';', cases), Notes = lu.Notes.Length > 0 ? lu.Notes : connu.Notes };
    }

    private void Comparer(Edition edition, int millesimesConnus, Dictionary<(NiveauGeographique, string), Releve> connus, ReleveLu lu, RapportDImport rapport)
    {
        if (!connus.TryGetValue((lu.Niveau, lu.Code), out var connu))
        {
            _ajouts.Add(Releve.De(edition.Id, lu.Niveau, lu.Code, lu.Nom, lu.Valeurs, lu.Notes));
            rapport.Ajoutes++;
            return;
        }

        var avant = connu.Valeurs;
        if (!connu.Reprendre(lu.Nom.Length > 0 ? lu.Nom : connu.Nom, lu.Valeurs, lu.Notes))
        {
            rapport.Inchanges++;
            return;
        }

        rapport.Modifies++;
        donnees.Releves.Update(connu);
        for (var i = 0; i < millesimesConnus; i++)
        {
            var ancienne = Releve.Case(avant, i);
            var nouvelle = Releve.Case(lu.Valeurs, i);
            if (ancienne.SequenceEqual(nouvelle)) continue;
            var code = edition.Millesimes[i].IndicateurCode;
            _corrections.Add(Correction.De(edition.Id, lu.Niveau, lu.Code, code, ancienne.ToString(), nouvelle.ToString(), horloge.Maintenant));
            if (_corrections.Count <= 200) rapport.Signaler(lu.Ligne, code, nouvelle.ToString(), $"Valait « {ancienne} » à l’import précédent.", "La correction est gardée, avec l’ancienne valeur.");
        }
    }
}
