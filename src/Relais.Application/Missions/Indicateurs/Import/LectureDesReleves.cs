using System.Globalization;
using Relais.Application.Socle.Import;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>Reads every cell of a file: what is not a number nor a mark is refused, with its line and column.</summary>
internal sealed class LectureDesReleves(PlanDeLecture plan, Edition edition, RapportDImport rapport)
{
    private const int RefusAuPlus = 500;
    private const int NotesAuPlus = 200;

    private readonly Dictionary<(NiveauGeographique, string), ReleveLu> _lus = [];
    private readonly char[] _tampon = new char[Releve.LongueurAuPlus + EcritureDeValeur.LongueurAuPlus];
    private ColonneDeValeurs?[] _valeurs = [];
    private int[] _notes = [];
    private int _sansNombre;
    private int _horsBornes;

    /// <summary>
    /// Gives at once each column of the file its place in the edition (one already imported keeps its order, new columns come
    /// last), then the rows as they are read, none after a refusal; the report holds what is wrong, whole at the end.
    /// </summary>
    public IEnumerable<ReleveLu> Lire(TableLue table, IProgress<double>? avancement, CancellationToken annulation)
    {
        var places = plan.Valeurs.Select(v => (v, Place: edition.PlaceDe(v.Indicateur.Code, v.Colonne, v.Annee, v.Note))).ToDictionary(p => p.Place, p => p.v);
        _valeurs = [.. Enumerable.Range(0, edition.Millesimes.Count).Select(i => places.GetValueOrDefault(i))];
        _notes = [.. edition.Notes.Select(n => plan.Notes.FirstOrDefault(p => p.Nom == n) is { Nom: not null } lue ? lue.Rang : -1)];
        return LireLesLignes(table, avancement, annulation);
    }

    private IEnumerable<ReleveLu> LireLesLignes(TableLue table, IProgress<double>? avancement, CancellationToken annulation)
    {
        var colonnesAuMoins = plan.Valeurs.Max(v => v.Rang) + 1;
        while (table.Lire())
        {
            annulation.ThrowIfCancellationRequested();
            rapport.Lus++;
            if (rapport.Refus >= RefusAuPlus)
            {
                rapport.Signaler(table.Ligne, "", "", $"Plus de {RefusAuPlus} refus.", "La suite du fichier n’est pas lue.");
                break;
            }

            if (LireUneLigne(table, colonnesAuMoins) is { } lu && !rapport.EstRefuse) yield return lu;
            if (rapport.Lus % 2000 == 0) avancement?.Report(Math.Min(0.5, rapport.Lus / 80_000.0));
        }

        if (rapport.Lus == 0) rapport.Refuser(2, "", "", "Le fichier n’a aucune ligne de données.", "Vérifiez qu’il a été téléchargé en entier.");
        rapport.Constats.Add($"{_sansNombre.ToString("N0", Metier.Commun.Mois.Francais)} cases vides ou marquées, gardées comme telles.");
        if (_horsBornes > NotesAuPlus) rapport.Signaler(null, "", "", $"{_horsBornes} parts hors de 0 à 100 en tout.", "Les premières sont listées ; toutes sont gardées telles que publiées.");
    }

    private ReleveLu? LireUneLigne(TableLue table, int colonnesAuMoins)
    {
        var ligne = table.Ligne;
        if (table.NombreDeCellules < colonnesAuMoins)
        {
            var derniere = plan.Valeurs.FirstOrDefault(v => v.Rang >= table.NombreDeCellules)?.EnTete ?? "";
            rapport.Refuser(ligne, derniere, "", $"La ligne s’arrête à la colonne {table.NombreDeCellules} sur {table.EnTetes.Count}.", "Le fichier est tronqué : téléchargez-le de nouveau.");
            return null;
        }

        var cellule = table.Cellule(plan.Territoire);
        if (CodeDeTerritoire.Lire(cellule, plan.Niveau) is not { } territoire)
        {
            rapport.Refuser(ligne, table.EnTetes[plan.Territoire], cellule.ToString(), $"Ce n’est pas un code de {plan.Niveau.Libelle()}.", "Vérifiez la colonne du code, ou le niveau du fichier.");
            return null;
        }

        if (LireLesCases(table) is not { } lues) return null;
        var nom = plan.Nom is { } rang ? Couper(table.Cellule(rang).Trim().ToString()) : "";
        var releve = new ReleveLu(ligne, territoire.Niveau, territoire.Code, nom, lues, LireLesNotes(table));
        if (_lus.TryAdd((releve.Niveau, releve.Code), releve)) return releve;

        // Un quartier sur plusieurs communes occupe parfois plusieurs lignes, avec les mêmes chiffres.
        var deja = _lus[(releve.Niveau, releve.Code)];
        if (deja.Valeurs == releve.Valeurs) rapport.Signaler(ligne, table.EnTetes[plan.Territoire], releve.Code, $"Déjà lu ligne {deja.Ligne}, avec les mêmes valeurs.", "Gardé une fois.");
        else rapport.Refuser(ligne, table.EnTetes[plan.Territoire], releve.Code, $"Déjà lu ligne {deja.Ligne}, avec d’autres valeurs.", "Gardez la bonne ligne.");
        return null;
    }

    private string? LireLesCases(TableLue table)
    {
        var (longueur, lisible) = (0, true);
        for (var i = 0; i < _valeurs.Length; i++)
        {
            if (i > 0) _tampon[longueur++] = ';';
            if (_valeurs[i] is not { } colonne) continue;
            var cellule = table.Cellule(colonne.Rang);
            if (cellule.IsEmpty)
            {
                _sansNombre++;
            }
            else if (!EcritureDeValeur.Essayer(cellule, _tampon.AsSpan(longueur), out var ecrits, out var motif))
            {
                rapport.Refuser(table.Ligne, colonne.EnTete, cellule.ToString(), motif, "Corrigez la case, ou demandez le fichier au producteur.");
                lisible = false;
                continue;
            }
            else
            {
                Surveiller(table, colonne, _tampon.AsSpan(longueur, ecrits));
                longueur += ecrits;
            }

            if (longueur <= Releve.LongueurAuPlus) continue;
            rapport.Refuser(table.Ligne, colonne.EnTete, "", "La ligne est trop longue.", "Découpez le fichier en moins de colonnes.");
            return null;
        }

        return lisible ? new string(_tampon, 0, longueur) : null;
    }

    private void Surveiller(TableLue table, ColonneDeValeurs colonne, ReadOnlySpan<char> valeur)
    {
        if (valeur.IsEmpty || char.IsAsciiLetter(valeur[0]))
        {
            _sansNombre++;
            return;
        }

        // Au plus deux chiffres avant le point : une part de 0 à 99 ne coûte aucune conversion.
        if (colonne.Indicateur.Nature != NatureDIndicateur.Part || (valeur.IndexOf('.') is var point && (point < 0 ? valeur.Length : point) <= 2 && valeur[0] != '-')) return;
        if (decimal.Parse(valeur, CultureInfo.InvariantCulture) is >= -100 and <= 100 || ++_horsBornes > NotesAuPlus) return;
        rapport.Signaler(table.Ligne, colonne.EnTete, valeur.ToString(), "Une part au-delà de 100 %.", "Gardée telle que publiée.");
    }

    private string LireLesNotes(TableLue table)
    {
        if (_notes.Length == 0) return "";
        var textes = new string[_notes.Length];
        for (var i = 0; i < _notes.Length; i++) textes[i] = _notes[i] < 0 ? "" : Couper(table.Cellule(_notes[i]).Trim().ToString(), 8).Replace(';', ',');
        return string.Join(';', textes);
    }

    private static string Couper(string texte, int longueur = 200) => texte.Length > longueur ? texte[..longueur] : texte;
}
